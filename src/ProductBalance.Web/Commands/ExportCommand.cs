using System.CommandLine;
using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Commands;

/// <summary><c>export</c>: writes a product's backlog to standard output or into a file.</summary>
public static class ExportCommand
{
    public static Command Of(string[] settings)
    {
        var product = new Option<string>("--product")
        {
            Description = "Of which product.",
            HelpName = "SLUG",
            Required = true,
        };
        var format = new Option<string>("--format")
        {
            Description = "csv and xlsx for spreadsheets, json to be imported again, md for documents.",
            HelpName = "csv|xlsx|json|md",
            Required = true,
        };
        format.AcceptOnlyFromAmong([.. ExportFiles.All.Select(known => known.Ending)]);
        var target = new Option<string?>("--out")
        {
            Description = "Into this file; else to standard output.",
            HelpName = "FILE",
        };
        var user = CommandUser.Option();
        var command = new Command("export", "Exports the backlog of a product.") { product, format, target, user };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(
                    settings,
                    async app =>
                    {
                        var path = parsed.GetValue(target) is { } named ? CallerPath.OfOutput(named) : null;
                        var actor = await CommandUser.FindAsync(app, parsed.GetValue(user), cancellationToken);
                        var slug = parsed.GetRequiredValue(product);
                        var found = await app
                            .Services.GetRequiredService<ProductQueries>()
                            .FindAsync(actor, slug, cancellationToken);
                        var export = await app
                            .Services.GetRequiredService<ExportQueries>()
                            .GetAsync(actor, found.Id, _ => true, cancellationToken);
                        ExportFiles.TryFind(parsed.GetRequiredValue(format), out var form, out _);
                        return await WriteAsync(export, form, path, cancellationToken);
                    }
                )
        );
        return command;
    }

    private static async Task<int> WriteAsync(
        BacklogExport export,
        ExportFormat format,
        string? path,
        CancellationToken cancellationToken
    )
    {
        if (path is null)
        {
            await using var output = Console.OpenStandardOutput();
            await export.WriteAsync(format, output, cancellationToken);
            return CommandHost.Success;
        }

        // Written beside it first: what was there stays until the new file is whole.
        var unfinished = path + ".part";
        await using (var file = File.Create(unfinished))
        {
            await export.WriteAsync(format, file, cancellationToken);
        }

        File.Move(unfinished, path, overwrite: true);
        await Console.Error.WriteLineAsync($"{export.Rows.Count} items are in {path}.");
        return CommandHost.Success;
    }
}
