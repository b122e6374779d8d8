import { useLocation } from 'wouter';
import { sessionAddress } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { Session } from '#sessions/session.ts';
import { ProductForm } from './product-form.tsx';

interface CopyFormProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** Asks what the next product or version is called, and goes on with its copy. */
export function CopyForm({ session: { id, product }, onClose }: CopyFormProps) {
  const { version } = useRuleset();
  const store = useSessionsStore();
  const [, navigate] = useLocation();
  return (
    <>
      <p>
        For the next product or version. The copy begins with these answers, each marked to be
        confirmed until you have looked at it, and with their notes.
      </p>
      <ProductForm
        id={`copy-${id}`}
        product={{ name: product.name, version: '' }}
        submit="Copy"
        onSubmit={async (next) => {
          const copy = await store.getState().copy(id, next, version);
          navigate(sessionAddress(copy.id));
        }}
        onCancel={onClose}
      />
    </>
  );
}
