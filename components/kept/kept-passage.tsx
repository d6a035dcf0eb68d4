import { Fact } from '@/components/measure/measure-details';
import { t } from '@/utils/browser/i18n';
import type { PassageSnippet } from '@/utils/snippets/snippet';
import { PageOrigin } from './kept-origin';

/** The passage between the words that stood around it in its lines. */
export function KeptPassage({ snippet, open }: { snippet: PassageSnippet; open: boolean }) {
  const { exact, ...around } = snippet.selector;
  const [prefix, suffix] = [around.prefix.split('\n').at(-1) ?? '', around.suffix.split('\n')[0] ?? ''];
  return (
    <>
      <p class="match-card-case">
        <PageOrigin page={snippet.page} />
      </p>
      <blockquote class="kept-quote" data-clamped={!open}>
        {prefix !== '' && <span class="kept-context">…{prefix}</span>}
        <span class="kept-exact">{exact}</span>
        {suffix !== '' && <span class="kept-context">{suffix}…</span>}
      </blockquote>
    </>
  );
}

/** The address, in full: it is what a citation needs. */
export function KeptPassageFacts({ snippet: { page } }: { snippet: PassageSnippet }) {
  return (
    <dl class="fact-list">
      <Fact label={t('keptAddress')} lang={null}>
        {page.url}
      </Fact>
    </dl>
  );
}
