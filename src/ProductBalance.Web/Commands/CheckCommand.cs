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
                parsed.GetValue(json)
                    ? CommandHost.TellAsync(
                        async () => Say(JsonOf(isSound: true, await CheckAsync(settings, cancellationToken))),
                        problem =>
                            Console.Out.WriteLineAsync(JsonOf(isSound: false, problem.Split(Environment.NewLine)))
                    )
                    : CommandHost.TellAsync(async () =>
                        Say(string.Join(Environment.NewLine, await CheckAsync(settings, cancellationToken)))
                    )
        );
        return command;
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var app = CommandHost.Build(settings);
        return await app.Services.GetRequiredService<DatabaseCheck>().RunAsync(cancellationToken);
    }

    private static int Say(string found)
    {
        Console.WriteLine(found);
        return CommandHost.Success;
    }

    private static string JsonOf(bool isSound, IReadOnlyList<string> found) =>
        JsonSerializer.Serialize(new { sound = isSound, found }, JsonColumn.Options);
}
