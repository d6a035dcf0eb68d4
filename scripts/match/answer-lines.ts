/** From a stream of requests to a stream of answers. */
import type { Writable } from 'node:stream';
import type { Answer } from './answer';
import { type Line, linesOf } from './lines';
import { type ParsedRequest, parseRequest } from './request';

/**
 * Answers each line of `input` with a line on `output`, in order, one at a time; blank lines are passed over. Resolves
 * to the exit status: 1 where any line was answered with an error. Stops quietly when nobody reads any more.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: (parsed: ParsedRequest) => Answer,
): Promise<number> {
  let status = 0;
  // A failed write is told to its callback too; without a listener it would end the process.
  const ignore = () => {};
  output.on('error', ignore);
  for await (const line of linesOf(input)) {
    if ('text' in line && line.text.trim() === '') continue;
    const answered = answer(parsedLine(line));
    if ('error' in answered) status = 1;
    if (!(await written(output, `${JSON.stringify(answered)}\n`))) break;
  }
  output.off('error', ignore);
  return status;
}

const parsedLine = (line: Line): ParsedRequest =>
  'text' in line ? parseRequest(line.text) : { id: null, error: line.error };

/** Resolves, once the text is out, to true; to false where the reading end is closed. */
function written(output: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error: (Error & { code?: string }) | null | undefined) => {
      if (!error) resolve(true);
      else if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') resolve(false);
      else reject(error);
    });
  });
}
