interface PlaceBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where one types a place in the law, or words of what it says. */
export function PlaceBox({ value, onChange }: PlaceBoxProps) {
  return (
    <div className="field faq-search" role="search">
      <label htmlFor="place">Find a provision</label>
      <p id="place-hint" className="hint">
        A place such as “13(9)”, an annex with its part and point, a recital; or words such as
        “support period”.
      </p>
      <input
        id="place"
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="place-hint"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
