import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { faqItemAddress } from '#app/addresses.ts';
import type { FaqItemId } from '#ruleset/faq.ts';
import { useProduct } from '#app/session/use-product.ts';

interface FaqItemLinkProps {
  readonly id: FaqItemId;
  readonly children: ReactNode;
}

/** To an item; within a session it stays there, so that the item can say what it means for the product. */
export function FaqItemLink({ id, children }: FaqItemLinkProps) {
  const product = useProduct();
  return <Link href={faqItemAddress(id, product?.session.id)}>{children}</Link>;
}
