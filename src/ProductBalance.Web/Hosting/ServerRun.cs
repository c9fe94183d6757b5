using Microsoft.AspNetCore.Connections;

namespace ProductBalance.Web.Hosting;

/// <summary>Serves until somebody stops it.</summary>
public static class ServerRun
{
    /// <summary>Whether a fault of the start is that somebody else listens there already.</summary>
    public static bool IsTakenAddress(Exception? fault) =>
        fault is IOException { InnerException: AddressInUseException };

    /// <returns>The exit code; not 0, with one plain line, when another program listens there already.</returns>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return Environment.ExitCode;
        }
        catch (IOException fault) when (IsTakenAddress(fault))
        {
            await Console.Error.WriteLineAsync(
                $"{fault.Message} Stop the program that listens there, or choose another address, such as --Urls=http://localhost:5081."
            );
            return 1;
        }
    }
}
