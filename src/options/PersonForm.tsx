/* A word of one's own, a shape, or both: how a person is told apart where several share a login. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Say} from '../shared/text/index.ts';
import {Shape, shapes, shapeOf} from '../shared/ui/Shape.tsx';
import {Frame} from './PrivacyForms.tsx';
import type {PrivacyModel} from './privacyModel.ts';

type Props = {readonly model: PrivacyModel; readonly form: 'label' | 'person'; readonly say: Say};

export function PersonForm({model, form, say}: Props): JSX.Element {
  const taken = model.access.state.people.map(({label}) => label.shape);
  const mine = form === 'label' ? model.access.person?.label : undefined;
  const [name, setName] = useState(mine?.name ?? '');
  const [shape, setShape] = useState<string>(mine?.shape ?? shapes.find(free => !taken.includes(free)) ?? 'circle');
  const label = {name: name.trim(), shape};
  const submit = () => void (form === 'label' ? model.label(label) : model.addPerson(label));
  return (
    <Frame model={model} say={say} act="privacy.go" onSubmit={submit}>
      <div>
        <label class="lab" for="name">
          {say('privacy.name')}
        </label>
        <input
          id="name"
          class="field"
          autocomplete="off"
          spellcheck={false}
          maxLength={24}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
        <p class="small quiet hint">{say('privacy.nameWhy')}</p>
      </div>
      <fieldset class="shapes">
        <legend class="lab">{say('privacy.shape')}</legend>
        {shapes.map(one => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="shape"
              aria-label={say(`shape.${one}`)}
              checked={shapeOf(shape) === one}
              onChange={() => setShape(one)}
            />
            <span>
              <Shape name={one} />
            </span>
          </label>
        ))}
      </fieldset>
    </Frame>
  );
}
