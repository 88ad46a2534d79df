/* What sections are made of: a title with its line, a box of rows. */
import type {ComponentChildren, JSX} from 'preact';

export function Title({name, why}: {name: string; why: string}): JSX.Element {
  return (
    <div>
      <h1>{name}</h1>
      <p>{why}</p>
    </div>
  );
}

/** @param name A heading over the box; absent where the title says it. */
export function Box({name, children}: {name?: string; children: ComponentChildren}): JSX.Element {
  return (
    <div>
      {name !== undefined && <h2>{name}</h2>}
      <div class="box">{children}</div>
    </div>
  );
}

type RowProps = {readonly name: ComponentChildren; readonly why?: string; readonly children?: ComponentChildren};

export function Row({name, why, children}: RowProps): JSX.Element {
  return (
    <div class="o">
      <span>
        {name}
        {why !== undefined && <small>{why}</small>}
      </span>
      {children}
    </div>
  );
}
