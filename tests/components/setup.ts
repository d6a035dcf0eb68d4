import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';

/** Only what fails waits for as long as this. Milliseconds. */
configure({ asyncUtilTimeout: 60_000 });

/**
 * Effects wait for the frames of their window, and end with it. By itself Preact would also set a timer of Node's, which
 * goes on when the window is taken away and finds no `cancelAnimationFrame` then.
 */
options.requestAnimationFrame = (run) => void requestAnimationFrame(run);

/** After what the file itself has for the end of a test, which may still look at the screen. */
afterEach(cleanup);
