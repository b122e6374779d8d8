import type { WrittenBlock, WrittenSpan } from '#report/legal-texts.ts';

/** The filled text as it will be pasted, its open places marked. */
export function FilledBody({ blocks }: { readonly blocks: readonly WrittenBlock[] }) {
  return (
    <div className="card filled-text">
      {blocks.map((block, index) => (
        // The blocks of a text have no names and never change places.
        <FilledBlock key={index} block={block} />
      ))}
    </div>
  );
}

function FilledBlock({ block }: { readonly block: WrittenBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : 'h4';
      return (
        <Heading>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Spans spans={item} />
            </li>
          ))}
        </ul>
      );
  }
}

function Spans({ spans }: { readonly spans: readonly WrittenSpan[] }) {
  return spans.map(({ text, isOpen }, index) =>
    isOpen ? (
      <mark key={index} className="open-place">
        <span className="visually-hidden">Open: </span>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
