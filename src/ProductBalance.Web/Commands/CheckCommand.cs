using System.CommandLine;
using ProductBalance.Data.Upkeep;

namespace ProductBalance.Web.Commands;

/// <summary><c>check</c>: says in words whether settings, file and schema are sound; changes nothing.</summary>
public static class CheckCommand
{
    public static Command Of(string[] settings)
    {
        var command = new Command("check", "Says whether settings, database and schema are sound. Changes nothing.");
        command.SetAction(
            (_, cancellationToken) => CommandHost.TellAsync(() => CheckAsync(settings, cancellationToken))
        );
        return command;
    }

    private static async Task<int> CheckAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var app = CommandHost.Build(settings);
        var check = app.Services.GetRequiredService<DatabaseCheck>();
        foreach (var sentence in await check.RunAsync(cancellationToken))
        {
            Console.WriteLine(sentence);
        }

        return CommandHost.Success;
    }
}
