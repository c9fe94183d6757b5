using ProductBalance.Data.Connections;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Web.Features.Connections;

/// <summary>What a connection does and did, in words.</summary>
public static class ConnectionWords
{
    public static string Of(SyncRhythm rhythm) =>
        rhythm switch
        {
            SyncRhythm.QuarterHour => "every 15 minutes",
            SyncRhythm.Hour => "every hour",
            SyncRhythm.Day => "every day",
            _ => "only when somebody asks",
        };

    /// <summary>What goes back.</summary>
    public static string PushOf(ConnectionSettings settings) =>
        settings switch
        {
            { PushesStatus: true, PushesScore: true } => "tells status and score",
            { PushesStatus: true } => "tells the status",
            { PushesScore: true } => "tells the score",
            _ => "tells nothing back",
        };

    /// <summary>What a run came to, in sentences.</summary>
    public static string Of(ConnectionRun run) =>
        run switch
        {
            { Failure: null } => $"{CountsOf(run)}.",
            { Read: 0, Pushed: 0 } => run.Failure,
            _ => $"{CountsOf(run)}. {run.Failure}",
        };

    private static string CountsOf(ConnectionRun run)
    {
        var read =
            run.Read == 0
                ? "nothing new"
                : $"{run.Read} read: {run.Created} new, {run.Updated} changed, {run.Refused} refused";
        return run.Pushed == 0 ? read : $"{read}; {run.Pushed} told";
    }
}
