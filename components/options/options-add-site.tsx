import { useAddSite } from '@/components/hooks/use-add-site';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';

/** A made-up host that nobody owns (RFC 2606). */
const EXAMPLE = 'https://www.example.com/';

/** Allows a site by its address, typed or pasted. */
export function OptionsAddSite({ allowed, toaster }: { allowed: readonly string[]; toaster: Toaster }) {
  const { text, fault, setText, submit } = useAddSite(allowed, toaster);
  return (
    <form class="add-site" noValidate onSubmit={submit}>
      <label for="add-site" class="field-label">
        {t('addSiteLabel')}
      </label>
      <div class="add-site-line">
        <input
          id="add-site"
          class="field"
          type="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={EXAMPLE}
          value={text}
          aria-invalid={fault !== ''}
          aria-describedby="add-site-fault"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('addSite')}
        </button>
      </div>
      <p id="add-site-fault" class="add-site-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
