using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>What a product's settings must keep to.</summary>
public sealed partial class ProductInputValidator : AbstractValidator<ProductInput>
{
    private static readonly HashSet<string> Currencies =
    [
        .. CultureInfo
            .GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
            .Where(code => code.Length == 3),
    ];

    private const double MostHealthy = 100;

    public ProductInputValidator()
    {
        RuleFor(input => input.Slug)
            .Must(slug => slug.Length <= Product.SlugMaxLength && Slug().IsMatch(slug))
            .WithMessage($"An address has 1 to {Product.SlugMaxLength} lower-case letters, digits and hyphens.")
            .OverridePropertyName("slug");
        RuleFor(input => input.Settings.Name)
            .Visible("Give the product a name.")
            .Storable()
            .AtMost(Product.NameMaxLength)
            .OverridePropertyName("name");
        RuleFor(input => input.Settings.KeyPrefix)
            .Matches(@"\A[A-Z][A-Z0-9]{0,5}\z")
            .WithMessage("The key before the number has 1 to 6 capital letters, as in PB-42.")
            .OverridePropertyName("keyPrefix");
        RuleFor(input => input.Settings.Currency)
            .Must(Currencies.Contains)
            .WithMessage("Choose a currency by its three letters, such as EUR.")
            .OverridePropertyName("currency");
        RuleFor(input => input.Settings.TimeZone)
            .Must(zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            .WithMessage("Choose a time zone by its name, such as Europe/Berlin.")
            .OverridePropertyName("timeZone");
        RuleFor(input => input.Settings.Calendar.DaysPerWeek)
            .InclusiveBetween(1, 7)
            .OverridePropertyName("daysPerWeek")
            .WithMessage("A week has 1 to 7 working days.");
        RuleFor(input => input.Settings.Calendar.SprintWeeks)
            .InclusiveBetween(1, 8)
            .OverridePropertyName("sprintWeeks")
            .WithMessage("A sprint has 1 to 8 weeks.");
        RuleFor(input => input.Settings.Horizon.Months)
            .InclusiveBetween(1, 60)
            .OverridePropertyName("horizonMonths")
            .WithMessage("The horizon lies 1 to 60 months ahead.");
        RuleFor(input => input.Settings.StaleAfterDays)
            .InclusiveBetween(7, 730)
            .OverridePropertyName("staleAfterDays")
            .WithMessage("Estimates are stale after 7 to 730 days.");
        RuleFor(input => input.Settings.DriverDefaults)
            .Must(defaults => defaults.Values.All(value => value is > 0 and <= DriverGate.LargestValue))
            .OverridePropertyName("driverDefaults")
            .WithMessage("A default figure is above 0 and can be computed with; leave out what you do not know.");
        RuleFor(input => input.Settings.DriverDefaults)
            .Must(defaults => defaults.Keys.All(ValueDriver.AsksFor))
            .OverridePropertyName("driverDefaults")
            .WithMessage("No value driver asks for one of these figures. Leave it out, or check its name.");
        RuleFor(input => input.Settings.EmbeddingSites)
            .Must(sites => sites.Count <= EmbeddingSite.MaxCount)
            .OverridePropertyName("embeddingSites")
            .WithMessage($"At most {EmbeddingSite.MaxCount} sites can show the roadmap. Name those that matter.");
        RuleFor(input => input.Settings.EmbeddingSites)
            .Must(sites => FirstWrong(sites) is null)
            .OverridePropertyName("embeddingSites")
            .WithMessage(input =>
                $"{FirstWrong(input.Settings.EmbeddingSites)} names no single site. Write it as "
                + "https://wiki.example.com, or https://*.example.com for all below a domain."
            );
        RuleFor(input => input.Settings.FeedbackFrom)
            .Must(readers => readers.All(Enum.IsDefined) && readers.Distinct().Count() == readers.Count)
            .OverridePropertyName("feedbackFrom")
            .WithMessage("Name each kind of readers once.");
        RuleFor(input => input.Settings.Investment.Healthy)
            .Must(healthy => healthy is > 1 and <= MostHealthy)
            .OverridePropertyName("healthy")
            .WithMessage($"A healthy return is more than the cost: above 1 and at most {MostHealthy} times.");
        RuleFor(input => input.Settings.Investment.Floor)
            .Must(floor => floor is >= 0 and <= 1)
            .OverridePropertyName("techShareFloor")
            .WithMessage("The least tech share to recommend lies between 0 and 100 %.");
        RuleFor(input => input.Settings.Investment)
            .Must(terms => terms.Ceiling <= 1 && terms.Ceiling >= terms.Floor)
            .OverridePropertyName("techShareCeiling")
            .WithMessage("The greatest tech share to recommend is the least one or more, and at most 100 %.");
        RuleFor(input => input.Settings.Model).Custom(CheckCriteria);
    }

    private static string? FirstWrong(IReadOnlyList<string> sites) =>
        sites.FirstOrDefault(site => site.Length > EmbeddingSite.MaxLength || EmbeddingSite.Read(site) != site);

    private static void CheckCriteria(ModelChoice model, ValidationContext<ProductInput> context)
    {
        var problems = model.Kind == ScoreModelKind.Weighted ? WeightedModel.Problems(model.Criteria) : [];
        foreach (var problem in problems.Concat(TextProblems(model.Criteria)))
        {
            context.AddFailure(problem.Field, problem.Message);
        }
    }

    private static IEnumerable<FieldProblem> TextProblems(IReadOnlyList<Criterion> criteria) =>
        criteria.Count > ItemContent.NamesMaxCount
            ? [new("criteria", $"A scorecard has at most {ItemContent.NamesMaxCount} criteria. Join some of them.")]
            : criteria.SelectMany(
                (criterion, index) =>
                    PlainText.Problems($"criteria[{index}].name", criterion.Name, ItemContent.NameMaxLength)
            );

    [GeneratedRegex(@"\A[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\z")]
    private static partial Regex Slug();
}
