using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>Statuses as people read them.</summary>
public static class Statuses
{
    public static string Name(ItemStatus status) =>
        status switch
        {
            ItemStatus.InProgress => "In progress",
            _ => status.ToString(),
        };
}
