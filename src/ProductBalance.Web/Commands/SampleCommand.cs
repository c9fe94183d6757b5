using System.CommandLine;
using ProductBalance.Data.Sample;

namespace ProductBalance.Web.Commands;

/// <summary><c>sample load</c> and <c>sample remove</c>: the sample company with its backlog.</summary>
public static class SampleCommand
{
    public static Command Of(string[] settings)
    {
        var load = new Command("load", "Loads the sample company, unless it is there.");
        load.SetAction(
            (_, cancellationToken) => CommandHost.RunAsync(settings, app => LoadAsync(app, cancellationToken))
        );
        var remove = new Command("remove", "Removes the sample company with its people and their tokens.");
        remove.SetAction(
            (_, cancellationToken) => CommandHost.RunAsync(settings, app => RemoveAsync(app, cancellationToken))
        );
        return new("sample", "The sample company, to try things out on.") { load, remove };
    }

    private static async Task<int> LoadAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var isNew = await app
            .Services.GetRequiredService<SampleStore>()
            .LoadAsync(app.Environment.IsDevelopment(), cancellationToken);
        Console.WriteLine(isNew ? "The sample company is loaded." : "The sample company was there already.");
        return CommandHost.Success;
    }

    private static async Task<int> RemoveAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var wasThere = await app
            .Services.GetRequiredService<SampleStore>()
            .RemoveAsync(SampleStore.Program, cancellationToken);
        Console.WriteLine(wasThere ? "The sample company is removed." : "There is no sample company.");
        return CommandHost.Success;
    }
}
