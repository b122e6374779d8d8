/** Writes the plain pages of the FAQ beside the application, in the folder `faq`. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileRules } from '#ruleset/build/compile.ts';
import { faqPages, type PageFile } from './faq-pages.ts';

const FOLDER = 'faq';

/** @param folder of the rules, from the root of the project. */
export function faqPagesPlugin(folder = 'rules'): Plugin {
  let rules = folder;
  // What is wrong with the rules is told by the plugin that gives them to the application.
  const files = (): readonly PageFile[] => {
    const { ruleset, faq } = compileRules(rules, folder);
    return ruleset === undefined ? [] : faqPages(ruleset, faq);
  };
  return {
    name: 'faq-pages',
    configResolved: ({ root }) => {
      rules = join(root, folder);
    },
    generateBundle() {
      for (const { name, content } of files()) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: content });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const wanted = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!wanted.startsWith(`/${FOLDER}/`)) {
          next();
          return;
        }
        const file = files().find(({ name }) => wanted === `/${FOLDER}/${name}`);
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', typeOf(file.name));
        response.end(file.content);
      });
    },
  };
}

function typeOf(name: string): string {
  if (name.endsWith('.html')) return 'text/html; charset=utf-8';
  if (name.endsWith('.css')) return 'text/css';
  return name.endsWith('.json') ? 'application/json' : 'text/markdown; charset=utf-8';
}
