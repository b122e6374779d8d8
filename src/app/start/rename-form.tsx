import { useAnnounce } from '#app/shell/announcer.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { productName } from '#report/wording.ts';
import type { Session } from '#sessions/session.ts';
import { ProductForm } from './product-form.tsx';

interface RenameFormProps {
  readonly session: Session;
  readonly onClose: () => void;
}

export function RenameForm({ session: { id, product }, onClose }: RenameFormProps) {
  const store = useSessionsStore();
  const announce = useAnnounce();
  return (
    <ProductForm
      id={`rename-${id}`}
      product={product}
      submit="Rename"
      onSubmit={async (renamed) => {
        await store.getState().rename(id, renamed);
        onClose();
        announce(`Renamed to ${productName(renamed)}.`);
      }}
      onCancel={onClose}
    />
  );
}
