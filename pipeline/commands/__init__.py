"""The commands of ``vraagbaak``: thin, each in a file of its own.

Comes in: arguments. Goes out: results on stdout, messages on stderr, an exit code.
Does not: hold any knowledge of documents; nothing imports the commands.

Exit codes: 0 done; 1 done, but some inputs were refused and ``--strict`` was given; 2 wrong usage; 3 stopped, with the
old database untouched; 130 interrupted.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from pipeline import __version__
from pipeline.commands import audit, digest, evaluate, explore, export, fetch, query, show, stages
from pipeline.commands.outcome import prepare, stopping, telling


class _Commands(TyperGroup):
    """A known fault ends any of them with one sentence on stderr and its exit code.

    Told here, inside: further out the library would already have turned a closed pipe into exit code 1.
    """

    def make_context(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - the library's own
        with stopping():  # --help and --version print here
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - the library's own context and result
        with stopping():
            return super().invoke(ctx)

    def main(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - the library's own
        with telling():  # what the library itself finds wrong with the arguments it tells out here
            return super().main(*arguments, **options)


app = typer.Typer(
    name="vraagbaak",
    cls=_Commands,
    help="The transcripts of the Flemish Parliament as data: who asked, who answered, and every figure given.",
    epilog="Exit codes: 0 done; 1 some inputs refused under --strict; 2 wrong usage; 3 stopped, database untouched; "
    "130 interrupted.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"vraagbaak {__version__}")
        raise typer.Exit


@app.callback()
def root(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option(help="Configuration file; without it vraagbaak.toml in the current folder, if there is one."),
    ] = None,
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Reads the configuration that all commands share."""
    context.obj = config


stages.register(app)
query.register(app)
evaluate.register(app)
audit.register(app)
show.register(app)
digest.register(app)
explore.register(app)
export.register(app)
fetch.register(app)


def main() -> None:
    """Runs the command line."""
    prepare()
    app()
