using System.CommandLine;
using System.Text.Json;
using ProductBalance.Data.Json;
using ProductBalance.Data.Upkeep;

namespace ProductBalance.Web.Commands;

/// <summary><c>check</c>: says in words whether settings, file and schema are sound; changes nothing.</summary>
public static class CheckCommand
{
    public static Command Of(string[] settings)
    {
        var json = new Option<bool>("--json") { Description = "Gives what was found as one JSON object." };
        var command = new Command("check", "Says whether settings, database and schema are sound. Changes nothing.")
        {
            json,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.TellAsync(() => CheckAsync(settings, parsed.GetValue(json), cancellationToken))
        );
        return command;
    }

    private static async Task<int> CheckAsync(string[] settings, bool asJson, CancellationToken cancellationToken)
    {
        await using var app = CommandHost.Build(settings);
        var check = app.Services.GetRequiredService<DatabaseCheck>();
        var found = await check.RunAsync(cancellationToken);
        Console.WriteLine(
            asJson
                ? JsonSerializer.Serialize(new { sound = true, found }, JsonColumn.Options)
                : string.Join(Environment.NewLine, found)
        );

        return CommandHost.Success;
    }
}
