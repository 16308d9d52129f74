//! One file per command: the sentence "to do X, use Y and Z".

mod check_all;
pub(crate) mod checking;
pub mod completions;
mod context;
mod course_checker;
pub(crate) mod dev;
mod doctor;
mod goto;
mod grade;
mod hint;
mod init;
pub(crate) mod interrupt;
mod list;
mod log;
mod note;
mod report;
mod reset;
mod review;
mod run;
mod shell;
mod skip;
mod solution;
mod start;
mod tracks;
mod update;
mod watch;

pub use context::{Context, Opened};

use crate::{
    cli::{Cli, Command, FormatRefusal},
    error::{CommandError, CommandResult, ExitStatus},
};

/// Does what was typed.
pub fn dispatch(cli: Cli, context: &mut Context) -> CommandResult {
    log::start(&cli)?;
    let takes_the_screen = cli.takes_the_screen();
    let result = perform(cli, context);
    if takes_the_screen {
        log::tell(context);
    }
    result
}

fn perform(cli: Cli, context: &mut Context) -> CommandResult {
    if let Some(FormatRefusal { message, hint }) = cli.refusal() {
        return Err(CommandError::new(ExitStatus::Usage, message).hint(hint));
    }
    match cli.command {
        None => watch::command(&cli.watch, context),
        Some(Command::Init(args)) => init::command(&args, context),
        Some(Command::Run(args)) => run::command(&args, context),
        Some(Command::Hint(args)) => hint::command(&args, context),
        Some(Command::List(args)) => list::command(&args, context),
        Some(Command::Start(args)) => start::command(&args, context),
        Some(Command::Goto(args)) => goto::command(&args, context),
        Some(Command::Report(args)) => report::command(&args, context),
        Some(Command::Skip(args)) => skip::command(&args, context),
        Some(Command::Tracks(args)) => tracks::command(&args, context),
        Some(Command::Reset(args)) => reset::command(&args, context),
        Some(Command::Note(args)) => note::command(&args, context),
        Some(Command::Review(args)) => review::command(&args, context),
        Some(Command::Shell(args)) => shell::command(&args, context),
        Some(Command::Solution(args)) => solution::command(&args, context),
        Some(Command::CheckAll) => check_all::command(context),
        Some(Command::Doctor) => doctor::command(context),
        Some(Command::Update) => update::command(context),
        Some(Command::Dev(args)) => dev::command(&args, context),
        Some(Command::Grade(args)) => grade::command(&args, context),
        Some(Command::Completions(args)) => completions::command(&args, context),
    }
}
