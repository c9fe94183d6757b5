using FluentValidation;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Reads an item out of the body that was sent.</summary>
public sealed class ItemReading
{
    private readonly List<FieldProblem> _problems = [];
    private readonly ContentBody _body;
    private readonly BacklogSnapshot _backlog;

    private ItemReading(ContentBody body, BacklogSnapshot backlog) => (_body, _backlog) = (body, backlog);

    /// <summary>The item, which the store still has to judge.</summary>
    /// <exception cref="ValidationException">The body says something that no item can hold.</exception>
    public static ItemInput Read(ItemBody body, BacklogSnapshot backlog, KeyedRequest? request)
    {
        var content = Read(body, mayLackParts: body.Draft, backlog);
        return new ItemInput(content, body.Draft, body.ExternalKey, request);
    }

    /// <summary>The content of an item after a change, which the store still has to judge.</summary>
    /// <exception cref="ValidationException">The body says something that no item can hold.</exception>
    public static ItemContent Read(ContentBody body, BacklogSnapshot backlog) =>
        Read(body, mayLackParts: true, backlog);

    private static ItemContent Read(ContentBody body, bool mayLackParts, BacklogSnapshot backlog)
    {
        var reading = new ItemReading(body, backlog);
        var content = reading.Content();
        reading.RequireReadable(content, mayLackParts);
        return content;
    }

    private ItemContent Content()
    {
        if (_body.Kind is null)
        {
            _problems.Add(new("kind", "Say whether it is a product initiative or a tech request: product or tech."));
        }

        return new()
        {
            Kind = _body.Kind ?? default,
            Title = _body.Title ?? "",
            Description = _body.Description ?? "",
            Areas = _body.Areas ?? [],
            Labels = _body.Labels ?? [],
            Team = Team(),
            Effort = _body.Effort?.Read("effort", _problems),
            PeopleAtOnce = _body.PeopleAtOnce ?? 1,
            Skill = string.IsNullOrWhiteSpace(_body.Skill) ? null : _body.Skill.Trim(),
            Showable = _body.Showable,
            Outlay = _body.Outlay ?? 0,
            Impact = _body.Impact is { } impact ? Impact(impact) : new(),
            Inputs = Inputs(),
            Urgency = _body.Urgency is { } urgency
                ? new(urgency.Profile, urgency.Day, urgency.ShareAfter)
                : Urgency.Steady,
        };
    }

    private TeamId? Team()
    {
        if (_body.Team is not { } name)
        {
            return null;
        }

        var team = _backlog.Teams.FirstOrDefault(team => team.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (team is null)
        {
            var known = string.Join(", ", _backlog.Teams.Select(one => one.Name));
            _problems.Add(new("team", $"There is no team \"{name}\" in this product. Its teams are {known}."));
        }

        return team?.Id;
    }

    private ImpactDraft Impact(ImpactBody impact)
    {
        var stated = new ImpactDraft
        {
            Metric = impact.Metric,
            Unit = impact.Unit,
            Direction = impact.Direction,
            Baseline = new(impact.Baseline?.Value, impact.Baseline?.Day, impact.Baseline?.Source),
            Target = impact.Target?.Read("impact.target", _problems),
            Measurement = new(impact.Measurement?.How, impact.Measurement?.Who, impact.Measurement?.DaysAfterRelease),
            Driver = impact.Driver?.Read(_problems),
            Confidence = impact.Confidence?.Read("impact.confidence", _problems),
        };
        return impact.Text is { } text ? ReadingDraft.Over(stated, text) : stated;
    }

    private Dictionary<string, ModelInput> Inputs()
    {
        var inputs = new Dictionary<string, ModelInput>();
        foreach (var (name, input) in _body.Inputs ?? new Dictionary<string, Estimates.SourcedBody>())
        {
            RequireKnown(name);
            if (input.Estimate.Read($"inputs.{name}", _problems) is { } estimate)
            {
                inputs[name] = new ModelInput(estimate, input.Source);
            }
        }

        return inputs;
    }

    private void RequireKnown(string input)
    {
        var model = _backlog.Context.Model;
        if (_backlog.Context.UsesMoney)
        {
            _problems.Add(
                new($"inputs.{input}", "This product scores by money; it takes an impact with a driver instead.")
            );
        }
        else if (model.Inputs.All(known => known.Name != input))
        {
            var takes = string.Join(", ", model.Inputs.Select(known => known.Name));
            _problems.Add(new($"inputs.{input}", $"This product's model does not know {input}; it takes {takes}."));
        }
    }

    // What cannot be read is told together with what is missing, so that nobody has to try twice.
    private void RequireReadable(ItemContent content, bool mayLackParts)
    {
        if (_problems.Count > 0)
        {
            var told = _problems.Select(problem => problem.Field).ToHashSet();
            var missing = mayLackParts ? [] : Readiness.Check(content, _backlog.Context);
            Problems.ThrowIfAny([], [.. _problems, .. missing.Where(problem => !told.Contains(problem.Field))]);
        }
    }
}
