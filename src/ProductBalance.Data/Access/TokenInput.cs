using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>A token as its owner asks for it.</summary>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Scope">What it may do at most.</param>
/// <param name="Days">For how many days it holds.</param>
public sealed record TokenInput(string Name, TokenScope Scope, int Days)
{
    public const int UsualDays = 90;

    public const int MostDays = 3_650;
}
