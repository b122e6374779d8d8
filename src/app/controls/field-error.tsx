interface FieldErrorProps {
  readonly id: string;
  readonly message: string;
}

export function FieldError({ id, message }: FieldErrorProps) {
  return (
    <p id={id} className="field-error">
      <span className="visually-hidden">Error: </span>
      {message}
    </p>
  );
}
