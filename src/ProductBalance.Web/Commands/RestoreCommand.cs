using System.CommandLine;
using ProductBalance.Data.Upkeep.Backups;

namespace ProductBalance.Web.Commands;

/// <summary><c>restore FILE</c>: puts a backup in the place of the database, and keeps what it replaces.</summary>
public static class RestoreCommand
{
    public static Command Of(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "A backup." };
        var command = new Command("restore", "Puts a backup in the place of the database, and keeps that aside.")
        {
            file,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.TellAsync(async () =>
                {
                    await using var app = CommandHost.Build(settings);
                    var replaced = await app
                        .Services.GetRequiredService<DatabaseRestore>()
                        .RunAsync(CallerPath.Of(parsed.GetRequiredValue(file)), cancellationToken);
                    Console.WriteLine("The backup is restored. Start the server.");
                    if (replaced is not null)
                    {
                        Console.WriteLine($"The database that it replaced is kept as {replaced}.");
                    }

                    return CommandHost.Success;
                })
        );
        return command;
    }
}
