from django.http import JsonResponse
from django.urls import path
from store.models import Item


def cheap(request):
    return JsonResponse({"names": [item.name for item in Item.objects.filter(price__lt=5).order_by("name")]})


urlpatterns = [path("cheap/", cheap)]
