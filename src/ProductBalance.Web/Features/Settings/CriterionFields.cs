using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Settings;

/// <summary>One criterion of the weighted model while somebody fills it in.</summary>
public sealed class CriterionFields
{
    public string Name { get; set; } = "";

    public double? Weight { get; set; }

    public bool IsCost { get; set; }

    public static CriterionFields Of(Criterion criterion) =>
        new()
        {
            Name = criterion.Name,
            Weight = criterion.Weight,
            IsCost = criterion.IsCost,
        };

    /// <summary>A weight that is not given is no number, which the model refuses with a sentence.</summary>
    public Criterion ToCriterion() => new(Name.Trim(), Weight ?? double.NaN, IsCost);
}
