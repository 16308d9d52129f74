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
mod interrupt;
mod list;
mod reset;
mod run;
mod solution;
mod update;
mod watch;

pub use context::{Context, Opened};

use crate::{
    cli::{Cli, Command, DevCommand, Format},
    error::{CommandError, CommandResult, ExitStatus},
};

/// Performs the command that was typed.
pub fn dispatch(cli: Cli, context: &mut Context) -> CommandResult {
    if context.format == Format::Json && !has_json(cli.command.as_ref()) {
        return Err(CommandError::new(ExitStatus::Usage, "this command has no JSON form").hint(
            "`--format json` goes with `run`, `check-all`, `list`, `doctor`, `grade`, `dev check` and `dev mutate`",
        ));
    }
    let is_dev_check = matches!(&cli.command, Some(Command::Dev(args)) if matches!(args.command, DevCommand::Check(_)));
    if context.format == Format::Junit && !is_dev_check {
        return Err(CommandError::new(ExitStatus::Usage, "this command has no JUnit form")
            .hint("`--format junit` goes with `dev check`"));
    }
    if context.pythons.len() > 1 && !is_dev_check {
        return Err(CommandError::new(ExitStatus::Usage, "this command uses one Python: `--python` was given twice")
            .hint("`pythlings dev check` takes several, and proves everything with each"));
    }
    match cli.command {
        None => watch::command(&cli.watch, context),
        Some(Command::Init(args)) => init::command(&args, context),
        Some(Command::Run(args)) => run::command(&args, context),
        Some(Command::Hint(args)) => hint::command(&args, context),
        Some(Command::List(args)) => list::command(&args, context),
        Some(Command::Goto(args)) => goto::command(&args, context),
        Some(Command::Reset(args)) => reset::command(&args, context),
        Some(Command::Solution(args)) => solution::command(&args, context),
        Some(Command::CheckAll) => check_all::command(context),
        Some(Command::Doctor) => doctor::command(context),
        Some(Command::Update) => update::command(context),
        Some(Command::Dev(args)) => dev::command(&args, context),
        Some(Command::Grade(args)) => grade::command(&args, context),
        Some(Command::Completions(args)) => completions::command(&args, context),
    }
}

fn has_json(command: Option<&Command>) -> bool {
    match command {
        Some(Command::Run(_) | Command::CheckAll | Command::List(_) | Command::Doctor | Command::Grade(_)) => true,
        Some(Command::Dev(args)) => matches!(args.command, DevCommand::Check(_) | DevCommand::Mutate(_)),
        _ => false,
    }
}
