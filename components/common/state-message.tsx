import type { ComponentChildren } from 'preact';
import { Illustration, type Subject } from './illustration';
import './state-message.css';

export interface StateMessageProps {
  readonly subject: Subject;
  readonly title: string;
  readonly body?: string;
  /** What to do next: buttons. */
  readonly children?: ComponentChildren;
}

/** Stands where there is no list: what is the matter, and what to do next. */
export function StateMessage({ subject, title, body, children }: StateMessageProps) {
  return (
    <div class="state-message">
      <Illustration subject={subject} />
      <h2>{title}</h2>
      {body && <p class="muted">{body}</p>}
      {children && <div class="row state-message-actions">{children}</div>}
    </div>
  );
}
