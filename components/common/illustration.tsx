/** Small drawings for screens without a list: the far hill of the name, and what stands before it. */
const SUBJECTS = {
  reading: 'M40 22h20v28H40zM44 29h12M44 35h12M44 41h7',
  closed: 'M38 34h24v17H38zM43 34v-5a7 7 0 0 1 14 0v5M50 41v4',
  barred: 'M50 22a14 14 0 1 0 .01 0ZM40.2 26.200l19.600 19.600',
  blank: 'M40 21h14l7 7v23H40zM54 21v7h7M46 40h9',
  apart: 'M36 26h15v24H36zM40 32h7M40 37h7M58 46h.1M64 42h.1M70 39h.1',
  lens: 'M49 21a11 11 0 1 0 .01 0ZM57 40l9 10',
} as const;

export type Subject = keyof typeof SUBJECTS;

export function Illustration({ subject }: { subject: Subject }) {
  return (
    <svg
      class="illustration"
      width="108"
      height="72"
      viewBox="0 0 108 72"
      aria-hidden="true"
      focusable="false"
    >
      <path class="hill-far" d="M14 58 46 17q4-5 8 0l40 41Z" />
      <path class="hill-near" d="M2 58 24 36q5-4.500 10 0l22 22ZM58 58l19-17q4-3.500 8 0l21 17Z" />
      <path class="illustration-ground" d="M2 58h104" />
      <path class="illustration-subject" d={SUBJECTS[subject]} />
    </svg>
  );
}
