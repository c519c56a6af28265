import { name, version } from 'virtual:package';
import { Argument, Command } from 'commander';
import type { HelpTexts } from '../locale/help.js';
import { COMPARISON_FORMATS } from '../report/comparison-formats.js';
import { FORMATS } from '../report/formats.js';
import { choicesOf } from '../template/answers.js';
import { taking } from './completion/takes.js';
import type {
  CheckFlags,
  ChecklistFlags,
  CompareFlags,
  DecideFlags,
  DemoFlags,
  ExplainFlags,
  FixFlags,
  ImportFlags,
  InitFlags,
  LessonFlags,
  QuizFlags,
  RenderFlags,
  SchemaFlags,
  VerifyFlags,
} from './flags.js';
import { CHECKLIST_FORMATS, SCHEMA_NAMES, SHELLS } from './flags.js';
import { DEFAULT_COMMAND, helpWidth, ProgramHelp } from './help.js';
import * as option from './options.js';
import { translateHelp } from './translated-help.js';

/** What becomes of what a command comes to: its exit code, or help and version as text. */
export interface Ends {
  readonly finish: Finish;
  readonly print: (text: string) => void;
  /** Help in another language than English. */
  readonly texts?: HelpTexts | undefined;
}
type Finish = (exitCode: Promise<number>) => Promise<void>;

/** All commands with their options; what each does is loaded when it is called. */
export function createProgram({ finish, print, texts }: Ends): Command {
  const own = texts?.program;
  const program = new ProgramCommand(name, texts)
    .description(
      own?.description ??
        'Reads project proposals written in YAML, holds them against the protection mainstreaming checklist and says what to fix, where and why. Nothing leaves this machine.',
    )
    .usage(own?.usage ?? '[command] [options] [arguments]')
    .version(version, '--version', own?.version ?? 'print the version')
    .helpOption('-h, --help', own?.help ?? 'print help; with a command, help on the command')
    .helpCommand('help [command]', own?.helpCommand ?? 'the same as --help')
    .addHelpText('after', `\n${texts?.phrases[EXAMPLES] ?? EXAMPLES}\n${COMMAND_LINES}`)
    .exitOverride()
    // main.ts says what went wrong, in one way for all errors.
    .configureOutput({ getOutHelpWidth: helpWidth, writeOut: print, outputError: () => undefined });
  check(program, finish);
  init(program, finish);
  render(program, finish);
  explain(program, finish);
  compare(program, finish);
  decide(program, finish);
  verify(program, finish);
  fix(program, finish);
  checklist(program, finish);
  importDocument(program, finish);
  demo(program, finish);
  quiz(program, finish);
  schema(program, finish);
  completion(program, finish);
  if (texts !== undefined) translateHelp(program, texts);
  return program;
}

function check(program: Command, finish: Finish): void {
  program
    .command(DEFAULT_COMMAND, { isDefault: true })
    .description('judge proposals and report; the default command')
    .argument('[paths...]', 'files, folders and globs; - for standard input')
    .optionsGroup('What to judge:')
    .addOption(option.select())
    .addOption(option.ignore())
    .addOption(option.themes('judge these areas too, such as child-protection, declared or not'))
    .addOption(option.maxSize())
    .addOption(option.jobs())
    .option('--stdin-filename <name>', 'name of what is read from standard input')
    .addOption(option.config())
    .addOption(option.noConfig())
    .option('--print-config', 'print what counts, and where it comes from')
    .option('--funding-line <name>', 'one of the funding lines of the configuration')
    .optionsGroup('Decisions of people:')
    .addOption(option.decisions())
    .option('--ignore-decisions', 'judge as if nobody had decided anything')
    .addOption(option.today())
    .optionsGroup('The report:')
    .addOption(option.format(Object.keys(FORMATS)))
    .addOption(option.output())
    .option('-q, --quiet', 'only what is open')
    .option('--verbose', 'every requirement, with its evidence')
    .option('--quotes', 'show words of the draft')
    .option('--no-quotes', 'show no words of the draft')
    .addOption(option.locale())
    .addOption(option.lens())
    .addOption(option.color())
    .optionsGroup('The exit code:')
    .addOption(option.failOn())
    .addOption(option.require())
    .option('--strict', 'count also what is not met by reading, partly met and needs review')
    .option('--exit-zero', 'end with 0 instead of 1, never instead of 2')
    .optionsGroup('Besides:')
    .option('-w, --watch', 'stay, judge again at each save, and say what changed')
    .action((paths: string[], flags: CheckFlags) =>
      finish(import('./commands/check.js').then((module) => module.check(paths, flags, namesOf(program)))),
    );
}

function init(program: Command, finish: Finish): void {
  program
    .command('init')
    .description('begin a proposal: a few questions, and a commented file to fill in')
    .argument('[file]', 'the file to write; without it, or for -, standard output')
    .optionsGroup('Answers, several with commas; whoever gives one is asked nothing:')
    .addOption(option.proposalLanguage())
    .option('--title <text>', 'title of the project')
    .addOption(option.answers('--kind <kinds>', 'what the project does', choicesOf('kind')))
    .addOption(option.answers('--theme <areas>', 'the protection areas it works in', choicesOf('theme')))
    .addOption(option.answers('--sector <sectors>', 'where it gives help', choicesOf('sector')))
    .addOption(
      option.answers('--mobility <how>', 'how people move, and where it meets them', choicesOf('mobility')),
    )
    .addOption(option.answers('--group <groups>', 'whom it reaches', choicesOf('group')))
    .optionsGroup('Besides:')
    .addOption(option.talkLocale())
    .action((file: string | undefined, flags: InitFlags) =>
      finish(import('./commands/init.js').then((module) => module.init(file, flags))),
    );
}

function render(program: Command, finish: Finish): void {
  program
    .command('render')
    .description('write JSON reports in any other format and language; several make a portfolio')
    .argument('<reports...>', 'JSON reports, or - for standard input')
    .addOption(option.format(Object.keys(FORMATS)))
    .addOption(option.output())
    .option('-q, --quiet', 'only what is open')
    .option('--verbose', 'every requirement, with its evidence')
    .option('--quotes', 'show words of the draft')
    .option('--no-quotes', 'show no words of the draft')
    .addOption(option.locale())
    .addOption(option.color())
    .addOption(option.config())
    .addOption(option.noConfig())
    .action((paths: string[], flags: RenderFlags) =>
      finish(import('./commands/render.js').then((module) => module.render(paths, flags))),
    );
}

function explain(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description(
      'why a requirement is asked and what is looked for; with a file, what was found in it; or what a key is for',
    )
    .addArgument(
      taking(
        new Argument('<id>', 'id of a requirement, such as AC-02, or a key, such as accountability.channels'),
        { ids: true, keys: true },
      ),
    )
    .argument('[file]', 'a proposal, or - for standard input')
    .option('--verbose', 'all phrases and all examples')
    .addOption(option.explainLocale())
    .addOption(option.config())
    .addOption(option.noConfig())
    .addOption(option.maxSize())
    .addOption(option.color())
    .action((id: string, file: string | undefined, flags: ExplainFlags) =>
      finish(import('./commands/explain.js').then((module) => module.explain(id, file, flags))),
    );
}

function compare(program: Command, finish: Finish): void {
  program
    .command('compare')
    .description('what a revision gained and lost, requirement by requirement')
    .argument('<old>', 'the earlier version of a proposal')
    .argument('<new>', 'the revised one')
    .addOption(option.select())
    .addOption(option.ignore())
    .addOption(option.config())
    .addOption(option.noConfig())
    .addOption(option.maxSize())
    .addOption(option.format(COMPARISON_FORMATS.map(({ name: format }) => format)))
    .addOption(option.output())
    .addOption(option.locale())
    .addOption(option.color())
    .option('--fail-on-regression', 'end with 1 when something is worse than before')
    .action((before: string, after: string, flags: CompareFlags) =>
      finish(import('./commands/compare.js').then((module) => module.compare(before, after, flags))),
    );
}

function decide(program: Command, finish: Finish): void {
  program
    .command('decide')
    .description('write down what a person decided about a requirement: an answer or a waiver')
    .argument('<id>', 'id of a requirement, such as AC-04')
    .argument('<file>', 'the proposal')
    .option('--place <id>', 'about the element with this id only, such as R3')
    .addOption(option.decisions())
    .optionsGroup('An answer, which counts for level and exit code:')
    .addOption(option.verdict())
    .option('--name <name>', 'who answers')
    .option('--role <role>', 'as what')
    .option('--note <text>', 'what this person saw')
    .optionsGroup('A waiver, which another person approves:')
    .option('--waive', 'it is not met, and may stay so for a time')
    .option('--reason <text>', 'why it is not met')
    .option('--risk <text>', 'the risk to people that remains')
    .option('--instead <text>', 'what is done instead')
    .option('--owner <name>', 'who answers for that')
    .option('--approved-by <name>', 'who approved it: another person')
    .addOption(option.expires())
    .optionsGroup('Besides:')
    .option('--dry-run', 'print the file, and write nothing')
    .addOption(option.config())
    .addOption(option.noConfig())
    .addOption(option.today())
    .addOption(option.maxSize())
    .addOption(option.spokenLocale('en'))
    .action((id: string, file: string, flags: DecideFlags) =>
      finish(import('./commands/decide.js').then((module) => module.decide(id, file, flags))),
    );
}

function verify(program: Command, finish: Finish): void {
  program
    .command('verify')
    .description('judge again, and say whether a report is what comes out')
    .argument('<report>', 'a JSON report')
    .argument('<proposals...>', 'the proposals that it is about')
    .addOption(option.config())
    .addOption(option.noConfig())
    .addOption(option.decisions())
    .addOption(option.maxSize())
    .addOption(option.spokenLocale('that of the report'))
    .action((report: string, paths: string[], flags: VerifyFlags) =>
      finish(import('./commands/verify.js').then((module) => module.verify(report, paths, flags))),
    );
}

function fix(program: Command, finish: Finish): void {
  program
    .command('fix')
    .description('add what is missing as commented stubs, and leave everything that is there as it is')
    .argument('<file>', 'a proposal, or - for standard input')
    .option('--dry-run', 'print what would change, and write nothing')
    .addOption(option.only())
    .option('--safe', 'also mend misspelt keys and values of which it is plain what was meant')
    .option('-o, --output <file>', 'write the result into another file')
    .addOption(option.themes('judge these areas too, such as child-protection, declared or not'))
    .addOption(option.fixLocale())
    .addOption(option.config())
    .addOption(option.noConfig())
    .addOption(option.maxSize())
    .addOption(option.color())
    .action((file: string, flags: FixFlags) =>
      finish(import('./commands/fix.js').then((module) => module.fix(file, flags))),
    );
}

function checklist(program: Command, finish: Finish): void {
  const command = program
    .command('checklist')
    .description('list the requirements, print them to read and tick by hand, or test your own')
    .addOption(option.sections())
    .addOption(option.themes('only these areas, such as child-protection'))
    .addOption(option.ids())
    .option('--short', 'one page: seven principles, one question each')
    .option('--coverage', 'which clause of the mission is carried by which requirements')
    .addOption(option.format(CHECKLIST_FORMATS.map(({ name }) => name)))
    .addOption(option.output())
    .addOption(option.checklistLocale())
    .addOption(option.config())
    .addOption(option.noConfig())
    .addOption(option.color())
    .action((flags: ChecklistFlags) =>
      finish(import('./commands/checklist.js').then((module) => module.checklist(flags))),
    );
  command
    .command('test')
    .description('run the examples of your own checklists')
    .argument('<files...>', 'checklists of your own')
    .usage('[--locale LANGUAGE] [--color WHEN] <files...>')
    .action((files: string[], _: unknown, self: Command) =>
      finish(
        import('./commands/checklist-test.js').then((module) =>
          module.checklistTest(files, self.optsWithGlobals<LessonFlags>()),
        ),
      ),
    );
  command
    .command('new')
    .description('start a checklist of your own, with an example that runs')
    .argument('<file>', 'a file that does not exist yet, such as our-rules.yaml')
    .usage('[--locale LANGUAGE] <file>')
    .action((file: string, _: unknown, self: Command) =>
      finish(
        import('./commands/checklist-new.js').then((module) =>
          module.checklistNew(file, self.optsWithGlobals<LessonFlags>()),
        ),
      ),
    );
}

function demo(program: Command, finish: Finish): void {
  program
    .command('demo')
    .description('a weak draft made better step by step, and the verdicts that each step moves')
    .argument('[story]', 'mainstreaming, or child-protection-and-trafficking')
    .option('--story <name>', 'the same as an option')
    .addOption(option.step())
    .option('--no-interactive', 'print all steps one after another')
    .addOption(option.lessonLocale())
    .addOption(option.color())
    .action((story: string | undefined, flags: DemoFlags) =>
      finish(import('./commands/demo.js').then((module) => module.demo(story, flags))),
    );
}

function quiz(program: Command, finish: Finish): void {
  program
    .command('quiz')
    .description('judge passages yourself, and see what the tool says of them and why')
    .argument('[files...]', 'proposals to ask about too; their passages are masked as in reports')
    .addOption(option.seed())
    .addOption(option.count())
    .addOption(option.sections())
    .addOption(option.themes('only these areas, such as child-protection'))
    .addOption(option.ids())
    .option('--print', 'a paper version in Markdown, with the key at the end')
    .option('-o, --output <file>', 'write the paper version into a file')
    .addOption(option.lessonLocale())
    .addOption(option.maxSize())
    .addOption(option.color())
    .action((files: string[], flags: QuizFlags) =>
      finish(import('./commands/quiz.js').then((module) => module.quiz(files, flags))),
    );
}

function importDocument(program: Command, finish: Finish): void {
  program
    .command('import')
    .description('make a proposal of a Word document; what finds no place is kept')
    .argument('<file>', 'a Word file (.docx), or - for standard input')
    .option('-o, --output <file>', 'write the proposal into a file')
    .option('--force', 'write over a file that is there')
    .addOption(option.importLocale())
    .action((file: string, flags: ImportFlags) =>
      finish(import('./commands/import.js').then((module) => module.importDocument(file, flags))),
    );
}

function schema(program: Command, finish: Finish): void {
  program
    .command('schema')
    .description('print a JSON Schema, for editors and programs')
    .addArgument(
      taking(new Argument('[format]', SCHEMA_NAMES.join(', ')).default('proposal'), {
        words: SCHEMA_NAMES,
      }),
    )
    .option('--keys', 'every key of a proposal and what it is for, for people')
    .addOption(option.schemaLocale())
    .option('-o, --output <file>', 'write into a file')
    .action((format: string, flags: SchemaFlags) =>
      finish(import('./commands/schema.js').then((module) => module.schema(format, flags))),
    );
}

function completion(program: Command, finish: Finish): void {
  program
    .command('completion')
    .description('print a script by which a shell completes commands, options and values')
    .addArgument(taking(new Argument('<shell>', SHELLS.join(', ')), { words: SHELLS }))
    .action((shell: string) =>
      finish(import('./commands/completion.js').then((module) => module.completion(shell, program))),
    );
}

class ProgramCommand extends Command {
  private readonly texts: HelpTexts | undefined;

  constructor(name: string, texts: HelpTexts | undefined) {
    super(name);
    this.texts = texts;
  }

  override createCommand(name: string): Command {
    return new ProgramCommand(name, this.texts).copyInheritedSettings(this);
  }

  override createHelp(): ProgramHelp {
    return new ProgramHelp(this.texts);
  }
}

function namesOf(program: Command): readonly string[] {
  return program.commands.map((command) => command.name());
}

const EXAMPLES = 'Examples:';
const COMMAND_LINES = `  protection-check draft.yaml
  protection-check draft.yaml -f terminal -f markdown:report.md
  protection-check drafts/ --select accountability,critical
  protection-check explain AC-02 draft.yaml
  protection-check fix draft.yaml --dry-run
  protection-check checklist -f markdown -o checklist.md
  protection-check import draft.docx -o draft.yaml
  protection-check schema -o proposal.schema.json
  cat draft.yaml | protection-check - -f json --fail-on major
`;
