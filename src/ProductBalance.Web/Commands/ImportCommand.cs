using System.CommandLine;

namespace ProductBalance.Web.Commands;

/// <summary><c>import FILE</c>: brings a file into a product's backlog, or says what that would do.</summary>
public static class ImportCommand
{
    public static Command Of(string[] settings)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A table, a workbook, JSON of a tracker, a check list.",
        };
        var product = new Option<string>("--product")
        {
            Description = "Into which product.",
            HelpName = "SLUG",
            Required = true,
        };
        var format = new Option<string>("--format")
        {
            Description = "How to read the file; auto recognises it.",
            DefaultValueFactory = _ => "auto",
        };
        format.AcceptOnlyFromAmong("auto");
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would happen; stores nothing." };
        var takesFileValues = new Option<bool>("--take-file-values")
        {
            Description = "Takes the file's values where people have changed them here.",
        };
        var json = new Option<bool>("--json") { Description = "Gives counts and problems as one JSON object." };
        var user = CommandUser.Option();
        var command = new Command("import", "Imports a file; the same file again updates its items.")
        {
            file,
            product,
            format,
            dryRun,
            takesFileValues,
            json,
            user,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(
                    settings,
                    async app =>
                    {
                        var actor = await CommandUser.FindAsync(app, parsed.GetValue(user), cancellationToken);
                        var import = new TerminalImport(app.Services, actor, cancellationToken)
                        {
                            AsJson = parsed.GetValue(json),
                            TakesFileValues = parsed.GetValue(takesFileValues),
                        };
                        var path = CallerPath.Of(parsed.GetRequiredValue(file));
                        return await import.RunAsync(path, parsed.GetRequiredValue(product), parsed.GetValue(dryRun));
                    }
                )
        );
        return command;
    }
}
