using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Api.Estimates;
using ProductBalance.Web.Api.Scoring;
using ProductBalance.Web.Api.Waiting;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>What the API tells of items.</summary>
public static class ItemAnswers
{
    public static ItemAnswer Of(ItemDetail detail, BacklogSnapshot backlog)
    {
        var (item, content) = (detail.Item, detail.Item.Content);
        var row = backlog.Find(item.Number);
        return new()
        {
            Number = item.Number,
            Key = backlog.Product.KeyOf(item.Number),
            Kind = content.Kind,
            Title = content.Title,
            Description = content.Description,
            Status = item.Status,
            Wait = row?.Wait is { } wait ? WaitAnswer.Of(wait, backlog.Context.Today) : null,
            Rank = RankingAnswers.RankOf(row),
            Lane = RankingAnswers.LaneOf(row),
            Score = row?.Score?.Score,
            Areas = content.Areas,
            Labels = content.Labels,
            Team = backlog.Teams.FirstOrDefault(team => team.Id == content.Team)?.Name,
            Requester = detail.RequesterName,
            Effort = EstimateBody.Of(content.Effort),
            PeopleAtOnce = content.PeopleAtOnce,
            Skill = content.Skill,
            Showable = content.Showable,
            Outlay = content.Outlay,
            Impact = ImpactBody.Of(content.Impact),
            Inputs = ContentBody.InputsOf(content),
            Urgency = UrgencyBody.Of(content.Urgency),
            Links = [.. detail.Links.Select(link => new LinkAnswer(link.InWords, link.Number))],
            Guessed = detail.Guessed,
            ExternalKey = item.ExternalKey,
            CreatedAt = item.CreatedAt,
            StatusSince = item.StatusSince,
        };
    }

    public static CreatedAnswer Created(BacklogItem item, BacklogSnapshot backlog)
    {
        var row = backlog.Find(item.Number);
        return new()
        {
            Number = item.Number,
            Key = backlog.Product.KeyOf(item.Number),
            Status = item.Status,
            Rank = RankingAnswers.RankOf(row),
            Score = row?.Score?.Score,
            Missing = MissingOf(item.Content, backlog),
        };
    }

    public static DraftAnswer Draft(BacklogRow row, BacklogSnapshot backlog) =>
        new()
        {
            Number = row.Number,
            Key = backlog.Product.KeyOf(row.Number),
            Kind = row.Content.Kind,
            Title = row.Content.Title,
            Status = row.Status,
            Team = row.TeamName,
            Missing = MissingOf(row.Content, backlog),
        };

    private static IReadOnlyList<FieldAnswer> MissingOf(ItemContent content, BacklogSnapshot backlog) =>
        [.. Readiness.Check(content, backlog.Context).Select(FieldAnswer.Of)];
}
