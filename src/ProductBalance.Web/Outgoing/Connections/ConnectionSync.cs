using ProductBalance.Data.Activity;
using ProductBalance.Data.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>
/// Synchronises the connections whose time has come: reads what changed, takes it in, then tells issues what changed here.
/// What is read is remembered only when it was taken in, so that a run that is killed is simply run again.
/// </summary>
public sealed class ConnectionSync(
    ConnectionQueue queue,
    IssueTrackers trackers,
    IssueIntake intake,
    IssuePushes pushes,
    SyncSignal signal,
    TimeProvider time,
    ILogger<ConnectionSync> logger
) : WokenService(Interval, time, logger)
{
    private const int MostAtOnce = 4;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly ILogger _logger = logger;

    public override async Task WorkAsync(CancellationToken cancellationToken)
    {
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(await queue.DueAsync(cancellationToken), atOnce, SyncAsync);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        signal.Asked += WakeUp;
        try
        {
            await base.ExecuteAsync(stoppingToken);
        }
        finally
        {
            signal.Asked -= WakeUp;
        }
    }

    private async ValueTask SyncAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await queue.ClaimAsync(id, cancellationToken) is not { } claim)
        {
            return;
        }

        var outcome = await PullAsync(claim, cancellationToken);
        if (outcome.Failure is null)
        {
            outcome = await PushAsync(claim, outcome, cancellationToken);
        }

        await queue.RecordAsync(claim, outcome, cancellationToken);
    }

    private async Task<SyncOutcome> PullAsync(ClaimedConnection claim, CancellationToken cancellationToken)
    {
        try
        {
            var pulled = new PulledIssues();
            await foreach (var page in trackers.Of(claim.Settings.Kind).PullAsync(claim, cancellationToken))
            {
                pulled.Add(page);
                RequireFewEnough(pulled);
                await queue.KeepAsync(claim.Connection.Id, cancellationToken);
            }

            return new SyncOutcome
            {
                Intake = await intake.TakeAsync(claim, pulled, cancellationToken),
                Cursor = pulled.LatestChange,
                AnswerTag = pulled.LatestChange == claim.Connection.Cursor ? pulled.AnswerTag : null,
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return FailureOf(claim, exception, new SyncOutcome());
        }
    }

    private async Task<SyncOutcome> PushAsync(
        ClaimedConnection claim,
        SyncOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var due = await pushes.DueAsync(claim, cancellationToken);
            if (due.Count == 0)
            {
                return outcome;
            }

            var push = await trackers.Of(claim.Settings.Kind).OpenPushAsync(claim, cancellationToken);
            foreach (var update in due.Take(IssuePushes.MostAtOnce))
            {
                var problem = await TryPushAsync(push, update, cancellationToken);
                await pushes.RecordAsync(claim, update, problem, cancellationToken);
                await queue.KeepAsync(claim.Connection.Id, cancellationToken);
                outcome = problem is null ? outcome.WithPush() : outcome.WithPushProblem(problem);
            }

            return outcome;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return FailureOf(claim, exception, outcome);
        }
    }

    private static async Task<string?> TryPushAsync(
        IssuePush push,
        IssueUpdate update,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await push(update, cancellationToken);
            return null;
        }
        catch (TrackerException refused) when (refused.IsOfOneIssue)
        {
            return refused.Message;
        }
    }

    private static void RequireFewEnough(PulledIssues pulled)
    {
        if (pulled.Count > IssueIntake.MostIssues || pulled.Pages > IssueIntake.MostPages)
        {
            throw new TrackerException(
                $"More than {IssueIntake.MostIssues:N0} issues match. Narrow down what the connection takes."
            );
        }
    }

    private SyncOutcome FailureOf(ClaimedConnection claim, Exception exception, SyncOutcome so)
    {
        var sentence = exception is TrackerException ? exception.Message : Attempts.SentenceOf(exception);
        if (sentence is null)
        {
            _logger.LogError(exception, "Connection {Connection} could not be synchronised", claim.Connection.Id);
        }

        return so with
        {
            Failure = sentence ?? "Something went wrong here, not at the tracker; the log of the server says what.",
            NotBefore = (exception as TrackerException)?.NotBefore,
        };
    }
}
