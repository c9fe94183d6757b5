using ProductBalance.Data.Exchange;

namespace ProductBalance.Data.Outcomes.Files;

/// <summary>What a file of figures would do, or has done.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Taken">How many of them are taken.</param>
/// <param name="Known">How many are there already.</param>
/// <param name="AllProblems">What is wrong with the others.</param>
public sealed record FigurePreview(int Rows, int Taken, int Known, IReadOnlyList<RowProblem> AllProblems)
{
    private const int MostListed = 500;

    /// <summary>The first problems, in the order of the file.</summary>
    public IReadOnlyList<RowProblem> Problems => [.. AllProblems.Take(MostListed)];

    public int Refused => Rows - Taken - Known;
}
