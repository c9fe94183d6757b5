using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Board;
using ProductBalance.Web.Features.Sprints;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The pages of sprints on the real stores.</summary>
public abstract class SprintTestContext : SettingsTestContext
{
    /// <summary>The page of the first sprint, once its plan is loaded.</summary>
    protected IRenderedComponent<CascadingValue<Product>> ShowSprint()
    {
        var page = ShowPage<SprintPage>(parameters =>
            parameters.Add(sprint => sprint.Slug, "webshop").Add(sprint => sprint.Number, 1)
        );
        page.WaitForElement("#sprint-items", TimeSpan.FromSeconds(10));
        return page;
    }

    protected IRenderedComponent<CascadingValue<Product>> ShowPage<TPage>(
        Action<ComponentParameterCollectionBuilder<TPage>> parameters
    )
        where TPage : IComponent
    {
        Services.AddSingleton(Get<SprintItemStore>()).AddSingleton(Get<SprintMarkStore>());
        Services
            .AddSingleton(Get<BacklogStore>())
            .AddSingleton(Get<WaitStore>())
            .AddScoped<SprintDesk>()
            .AddScoped<StatusDesk>();
        return Render<CascadingValue<Product>>(cascade =>
            cascade.Add(value => value.Value, Product).AddChildContent(parameters)
        );
    }

    /// <summary>A store of the application.</summary>
    protected T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();
}
