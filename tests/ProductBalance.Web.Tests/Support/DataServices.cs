using FluentValidation;
using ProductBalance.Data;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The stores and validators of a running application, and nothing else of it.</summary>
public sealed class DataServices(IServiceProvider application) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType.Assembly == typeof(BalanceDbContext).Assembly || serviceType.IsAssignableTo(typeof(IValidator))
            ? application.GetService(serviceType)
            : null;
}
