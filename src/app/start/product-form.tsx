import { useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorSummary, type SummarisedError } from '#app/controls/error-summary.tsx';
import { TextField } from '#app/controls/text-field.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { NAME_LIMIT, VERSION_LIMIT, type Product } from '#sessions/session.ts';

interface ProductFormProps {
  /** The ids of the controls begin with it. */
  readonly id: string;
  readonly product: Product;
  /** What the button says. */
  readonly submit: string;
  /** Rejects if it could not be stored; the form then stays and says so. */
  readonly onSubmit: (product: Product) => Promise<void>;
  readonly onCancel: () => void;
}

/** Name and version of a product. */
export function ProductForm({ id, product, submit, onSubmit, onCancel }: ProductFormProps) {
  const { register, handleSubmit, formState } = useForm<Product>({
    defaultValues: product,
    shouldFocusError: false,
  });
  const [failure, setFailure] = useState<string>();
  const isStoring = useRef(false);
  // At once: what is typed right after the form has opened belongs into it, and the form library focuses a moment later.
  useLayoutEffect(() => document.getElementById(`${id}-name`)?.focus(), [id]);
  const { errors, submitCount } = formState;
  async function store({ name, version }: Product): Promise<void> {
    // The form library's own word for this is taken back by a second submission.
    if (isStoring.current) return;
    isStoring.current = true;
    try {
      await onSubmit({ name: name.trim(), version: version.trim() });
    } catch (cause) {
      setFailure(failedMessage(cause));
    } finally {
      isStoring.current = false;
    }
  }
  function submitForm(event: SyntheticEvent): void {
    setFailure(undefined);
    void handleSubmit(store)(event);
  }
  const summarised: readonly SummarisedError[] = [
    ...(errors.name?.message ? [{ target: `${id}-name`, message: errors.name.message }] : []),
    ...(errors.version?.message
      ? [{ target: `${id}-version`, message: errors.version.message }]
      : []),
  ];
  return (
    <form noValidate onSubmit={submitForm} className="product-form">
      {submitCount > 0 && <ErrorSummary errors={summarised} attempt={submitCount} />}
      {failure !== undefined && (
        <p role="alert" className="field-error">
          It could not be stored. {failure} Nothing has been lost; what you entered is still here.
        </p>
      )}
      <TextField
        {...register('name', { validate: nameProblem })}
        id={`${id}-name`}
        label="Name of the product"
        autoComplete="off"
        error={errors.name?.message}
      />
      <TextField
        {...register('version', { validate: versionProblem })}
        id={`${id}-version`}
        label="Version (optional)"
        hint="Several versions of one product can be kept side by side."
        autoComplete="off"
        error={errors.version?.message}
      />
      <div className="actions">
        <button type="submit" className="button primary">
          {submit}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function nameProblem(name: string): string | true {
  if (name.trim() === '') return 'Enter the name of the product';
  return name.trim().length <= NAME_LIMIT || tooLong('name', name, NAME_LIMIT);
}

function versionProblem(version: string): string | true {
  return version.trim().length <= VERSION_LIMIT || tooLong('version', version, VERSION_LIMIT);
}

function tooLong(what: string, text: string, limit: number): string {
  return `Shorten the ${what} to ${limit} characters; it has ${text.trim().length}`;
}
