/* A name, a shape, or both: how a person is told apart where several share a login. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Say} from '../shared/text/index.ts';
import {freeShape, Shape, shapes, shapeOf} from '../shared/ui/Shape.tsx';
import {useFirstFocus} from '../shared/ui/firstFocus.ts';
import {Frame} from './PrivacyForms.tsx';
import type {PrivacyModel} from './privacyModel.ts';

type Props = {readonly model: PrivacyModel; readonly form: 'label' | 'person'; readonly say: Say};

export function PersonForm({model, form, say}: Props): JSX.Element {
  const {people, vaultId} = model.access.state;
  const others = people.filter(other => form === 'person' || other.vaultId !== vaultId);
  const taken = others.map(({label}) => shapeOf(label.shape));
  const mine = form === 'label' ? model.access.person?.label : undefined;
  const [name, setName] = useState(mine?.name ?? '');
  const [shape, setShape] = useState(freeShape(taken, mine && shapeOf(mine.shape)));
  const label = {name: name.trim(), shape};
  const field = useFirstFocus<HTMLInputElement>();
  return (
    <Frame
      model={model}
      say={say}
      act="privacy.go"
      onSubmit={() => void (form === 'label' ? model.label(label) : model.addPerson(label))}
    >
      <div>
        <h2>{say(form === 'label' ? 'privacy.label' : 'privacy.newPerson')}</h2>
        {form === 'person' && <p class="line">{say('privacy.newPersonWhy')}</p>}
      </div>
      <div>
        <label class="lab" for="name">
          {say('privacy.name')}
        </label>
        <input
          id="name"
          ref={field}
          class="field"
          autocomplete="off"
          spellcheck={false}
          maxLength={24}
          aria-describedby="name-hint"
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
        <p class="small quiet hint" id="name-hint">
          {say('privacy.nameWhy')}
        </p>
      </div>
      <Shapes picked={shape} taken={taken} say={say} onPick={setShape} />
    </Frame>
  );
}

type ShapesProps = {
  readonly picked: string;
  readonly taken: readonly string[];
  readonly say: Say;
  readonly onPick: (shape: string) => void;
};

/** Those that nobody here has; of more people than shapes, each can have any. */
function Shapes({picked, taken, say, onPick}: ShapesProps): JSX.Element {
  const free = shapes.filter(shape => !taken.includes(shape));
  return (
    <fieldset class="shapes">
      <legend class="lab">{say('privacy.shape')}</legend>
      {(free.length > 0 ? free : shapes).map(one => (
        <label class="choice" key={one}>
          <input
            type="radio"
            name="shape"
            aria-label={say(`shape.${one}`)}
            checked={shapeOf(picked) === one}
            onChange={() => onPick(one)}
          />
          <span>
            <Shape name={one} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
