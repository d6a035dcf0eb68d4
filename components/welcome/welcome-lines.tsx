/** Lines of text as one sees them from afar; each width in percent. */
export function Lines({ widths }: { widths: readonly number[] }) {
  return (
    <>
      {widths.map((width, line) => (
        <span key={line} class="mock-line" style={{ width: `${width}%` }} />
      ))}
    </>
  );
}
