/** Gives the compiled rules to the application: the ruleset as `virtual:ruleset`, the FAQ beside it as `virtual:faq`. */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileRules } from './compile.ts';
import { formatMistake } from './mistake.ts';

/** Two modules, so that the FAQ can be loaded after what every screen needs. */
const NAMES: readonly string[] = ['virtual:ruleset', 'virtual:faq'];
/** How Vite marks modules that are no file. */
const [RULESET, FAQ] = NAMES.map((name) => `\0${name}`);

/**
 * Compiles `rules/` whenever it is asked for, and again after a change while developing. Mistakes in the rules fail the
 * build with all of their messages.
 *
 * @param folder from the root of the project.
 */
export function rulesetPlugin(folder = 'rules'): Plugin {
  let rules = folder;
  return {
    name: 'ruleset',
    configResolved: ({ root }) => {
      rules = join(root, folder);
    },
    buildStart() {
      this.addWatchFile(rules);
    },
    resolveId: (id) => (NAMES.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id !== RULESET && id !== FAQ) return undefined;
      const { ruleset, faq, mistakes } = compileRules(rules, folder);
      if (mistakes !== undefined) {
        this.error(`The rules have mistakes.\n${mistakes.map(formatMistake).join('\n')}`);
      }
      // Text is parsed faster than the same object as a program.
      const found = id === FAQ ? faq : ruleset;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(found))});`;
    },
    configureServer(server) {
      server.watcher.add(rules);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(rules + sep)) return;
        for (const environment of Object.values(server.environments)) {
          for (const name of NAMES) {
            const module = environment.moduleGraph.getModuleById(`\0${name}`);
            if (module !== undefined) environment.moduleGraph.invalidateModule(module);
          }
          environment.hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
