using System.CommandLine;
using ProductBalance.Data.Upkeep.Backups;

namespace ProductBalance.Web.Commands;

/// <summary><c>backup</c>: a verified copy of the database, beside a running server.</summary>
public static class BackupCommand
{
    public static Command Of(string[] settings)
    {
        var target = new Option<string?>("--out")
        {
            Description = "Into this folder; else into “backups” beside the database.",
            HelpName = "DIR",
        };
        var command = new Command("backup", "Makes a verified copy of the database, beside a running server.")
        {
            target,
        };
        command.SetAction(
            (parsed, _) =>
                CommandHost.TellAsync(async () =>
                {
                    await using var app = CommandHost.Build(settings);
                    var backup = app.Services.GetRequiredService<DatabaseBackup>();
                    var folder = parsed.GetValue(target) is { } named ? CallerPath.Of(named) : backup.UsualFolder;
                    Console.WriteLine(backup.Make(folder));
                    return CommandHost.Success;
                })
        );
        return command;
    }
}
