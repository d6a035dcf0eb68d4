import type { ComponentChildren } from 'preact';
import './welcome-pictures.css';

export interface WelcomeStepProps {
  readonly heading: string;
  readonly body: string;
  /** Says nothing that heading and body do not say. */
  readonly picture: ComponentChildren;
}

/** One of the things it does, drawn and told. */
export function WelcomeStep({ heading, body, picture }: WelcomeStepProps) {
  return (
    <li class="card welcome-step">
      <div class="picture" aria-hidden="true">
        {picture}
      </div>
      <div class="welcome-step-text">
        <h2>{heading}</h2>
        <p>{body}</p>
      </div>
    </li>
  );
}
