import { Link } from 'wouter';
import { questionAddress } from '#app/addresses.ts';
import { useProduct } from '#app/session/use-product.ts';
import { questionName } from '#report/wording.ts';
import type { Question } from '#ruleset/types.ts';

/** Questions of the questionnaire: with a product at hand they lead to where they are answered, as far as they are asked. */
export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  const product = useProduct();
  const asked = new Set(product?.pages.map(({ page }) => page.id));
  return (
    <ul className="link-list">
      {questions.map((question) => (
        <li key={question.id}>
          {product !== undefined && asked.has(question.page) ? (
            <Link href={questionAddress(product.session.id, question.page)}>
              {questionName(question)}
            </Link>
          ) : (
            questionName(question)
          )}
        </li>
      ))}
    </ul>
  );
}
