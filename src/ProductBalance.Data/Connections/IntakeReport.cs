namespace ProductBalance.Data.Connections;

/// <summary>What became of the issues that were read.</summary>
public sealed record IntakeReport(int Read, int Created, int Updated, int Refused, IReadOnlyList<string> Sentences)
{
    public static IntakeReport Nothing { get; } = new(0, 0, 0, 0, []);
}
