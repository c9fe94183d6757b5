using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Outcomes;

/// <summary>One file of past estimates; taking it back takes its rows along.</summary>
public sealed class PastImport
{
    public const int FileNameMaxLength = 200;

    public required Guid Id { get; init; }

    public required ProductId ProductId { get; init; }

    public required string FileName { get; init; }

    public required int Rows { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
