using System.Diagnostics.CodeAnalysis;
using ProductBalance.Domain;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Web.Api.Estimates;

/// <summary>An estimate as it was sent: a number, or low, likely and high, which may still be out of order.</summary>
public sealed record EstimateBody(double Low, double Likely, double High)
{
    [return: NotNullIfNotNull(nameof(estimate))]
    public static EstimateBody? Of(Estimate? estimate) =>
        estimate is null ? null : new(estimate.Low, estimate.Likely, estimate.High);

    /// <summary>The estimate; null, with a problem of the field, where the three are none.</summary>
    public Estimate? Read(string field, ICollection<FieldProblem> problems)
    {
        if (Estimate.Problem(Low, Likely, High) is { } problem)
        {
            problems.Add(new FieldProblem(field, problem));
            return null;
        }

        return new Estimate(Low, Likely, High);
    }
}
