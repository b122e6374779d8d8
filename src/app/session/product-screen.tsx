import type { ReactNode } from 'react';
import { Screen } from '#app/shell/screen.tsx';
import { productName } from '#report/wording.ts';
import { SessionBar } from './session-bar.tsx';
import { useProduct } from './use-product.ts';

interface ProductScreenProps {
  readonly title: string;
  /** Stands above the heading, below the bar of the session. */
  readonly above?: ReactNode;
  readonly className?: string;
  readonly isFocusedAtOnce?: boolean;
  readonly children: ReactNode;
}

/** A screen that stands for itself and within a session alike; there it bears the product's name and the session's bar. */
export function ProductScreen({ above, ...screen }: ProductScreenProps) {
  const product = useProduct();
  if (product === undefined) return <Screen {...screen} above={above} />;
  return (
    <Screen
      {...screen}
      context={productName(product.session.product)}
      above={
        <>
          <SessionBar />
          {above}
        </>
      }
    />
  );
}
