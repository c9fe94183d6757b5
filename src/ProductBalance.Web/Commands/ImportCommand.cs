using System.CommandLine;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Commands;

/// <summary><c>import FILE</c>: brings a file into a product's backlog, or says what that would do.</summary>
public static class ImportCommand
{
    public static Command Of(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "A CSV or TSV file." };
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
        var user = new Option<string?>("--user")
        {
            Description = "In whose name: the name that they sign in with. An administrator's unless stated.",
            HelpName = "NAME",
        };
        var command = new Command("import", "Imports a file; the same file again updates its items.")
        {
            file,
            product,
            format,
            dryRun,
            user,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(
                    settings,
                    async app =>
                    {
                        var accounts = app.Services.GetRequiredService<AccountQueries>();
                        var actor = parsed.GetValue(user) is { } name
                            ? await accounts.FindActorAsync(name, cancellationToken)
                            : await accounts.FindAdministratorAsync(cancellationToken);
                        var import = new TerminalImport(app.Services, actor, cancellationToken);
                        var path = PathOf(parsed.GetRequiredValue(file));
                        return await import.RunAsync(path, parsed.GetRequiredValue(product), parsed.GetValue(dryRun));
                    }
                )
        );
        return command;
    }

    /// <summary>Relative to where the caller stands: <c>dotnet run</c> moves the program elsewhere.</summary>
    private static string PathOf(string file) =>
        Path.GetFullPath(file, Environment.GetEnvironmentVariable("PWD") ?? Environment.CurrentDirectory);
}
