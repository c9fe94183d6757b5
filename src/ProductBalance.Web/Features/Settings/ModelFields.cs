using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The fields of the section "Score model" while somebody fills them in.</summary>
public sealed class ModelFields
{
    public ScoreModelKind Kind { get; set; }

    public List<CriterionFields> Criteria { get; init; } = [];

    public string Reason { get; set; } = "";

    public static ModelFields Of(ProductSettings settings) =>
        new() { Kind = settings.Model.Kind, Criteria = [.. settings.Model.Criteria.Select(CriterionFields.Of)] };

    public ProductSettings ApplyTo(ProductSettings settings) =>
        settings with
        {
            Model = new ModelChoice(
                Kind,
                Kind == ScoreModelKind.Weighted ? [.. Criteria.Select(criterion => criterion.ToCriterion())] : []
            ),
        };
}
