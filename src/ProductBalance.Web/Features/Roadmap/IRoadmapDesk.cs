using ProductBalance.Data.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>What the parts of the board ask of their page.</summary>
public interface IRoadmapDesk
{
    /// <summary>Edits the draft, tells of it or of why not, and shows the new one.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="done">What is told to who does not see it.</param>
    /// <returns>Whether it worked.</returns>
    Task<bool> EditAsync(Func<RoadmapEditing, Task<RoadmapStep>> edit, string done);

    /// <summary>The same for a form, which shows refusals itself.</summary>
    Task SaveAsync(Func<RoadmapEditing, Task<RoadmapStep>> edit);
}
