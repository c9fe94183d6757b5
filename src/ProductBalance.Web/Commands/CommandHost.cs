using ProductBalance.Data.Upkeep;
using ProductBalance.Domain;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Commands;

/// <summary>
/// What a command runs in: the settings and stores of the server without the server. It can run beside one, which sees
/// what it wrote.
/// </summary>
public static class CommandHost
{
    public const int Success = 0;

    public const int Failure = 2;

    /// <summary>Runs a command on a database that is up to date, made first where there is none.</summary>
    public static Task<int> RunAsync(string[] settings, Func<WebApplication, Task<int>> act) =>
        TellAsync(async () =>
        {
            await using var app = Build(settings);
            await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
            return await act(app);
        });

    /// <summary>The application with its stores, and nothing started.</summary>
    /// <exception cref="DomainRuleException">The settings are not sound.</exception>
    public static WebApplication Build(string[] settings)
    {
        var builder = BalanceHost.CreateBuilder(settings);
        if (SettingsCheck.Complaint(builder.Configuration) is { } complaint)
        {
            throw new DomainRuleException("settings", complaint);
        }

        builder.AddCommandLogging();
        builder.AddStorage();
        return builder.Build();
    }

    /// <summary>Says a refusal in one plain line on standard error.</summary>
    public static Task<int> TellAsync(Func<Task<int>> act) => TellAsync(act, Console.Error.WriteLineAsync);

    /// <summary>Says a refusal in its own way.</summary>
    public static async Task<int> TellAsync(Func<Task<int>> act, Func<string, Task> refuse)
    {
        try
        {
            return await act();
        }
        catch (Exception exception) when (SentenceOf(exception) is { } sentence)
        {
            await refuse(sentence);
            return Failure;
        }
    }

    private static string? SentenceOf(Exception exception) =>
        exception switch
        {
            StorageUnusableException => exception.Message,
            // Of a file that somebody named: the disk is full, or others' rights are needed.
            IOException or UnauthorizedAccessException =>
                $"{exception.Message} Look at the disk and who may write there.",
            _ => Attempts.SentenceOf(exception),
        };
}
