namespace ProductBalance.Data.Connections;

/// <summary>How a synchronisation went.</summary>
public sealed record SyncOutcome
{
    /// <summary>Up to when changes are known now; null keeps what was known.</summary>
    public DateTimeOffset? Cursor { get; init; }

    /// <summary>What the tracker calls its answer to the next question, if that is the same again.</summary>
    public string? AnswerTag { get; init; }

    /// <summary>What was taken in.</summary>
    public IntakeReport Intake { get; init; } = IntakeReport.Nothing;

    public int Pushed { get; init; }

    /// <summary>Why it failed; null where it worked.</summary>
    public string? Failure { get; init; }

    /// <summary>From when the tracker takes requests again, where it said so.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>What could not be told, issue by issue.</summary>
    public IReadOnlyList<string> PushProblems { get; init; } = [];

    public SyncOutcome WithPush() => this with { Pushed = Pushed + 1 };

    public SyncOutcome WithPushProblem(string problem) => this with { PushProblems = [.. PushProblems, problem] };
}
