import { Component } from 'preact';
import { OutlineRow, type OutlineRowProps } from './outline-row';

/** A row that is drawn again only where something of it has changed: of hundreds, a key typed changes one. */
export class SteadyRow extends Component<OutlineRowProps> {
  override shouldComponentUpdate(next: OutlineRowProps): boolean {
    const { part, ...rest } = this.props;
    const others: Readonly<Record<string, unknown>> = { ...next };
    const isSame = Object.entries(rest).every(([name, value]) => value === others[name]);
    // A part read from storage again is another value that says the same.
    return !isSame || (part !== next.part && JSON.stringify(part) !== JSON.stringify(next.part));
  }

  override render() {
    return <OutlineRow {...this.props} />;
  }
}
